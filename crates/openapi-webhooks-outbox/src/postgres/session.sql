-- Each statement of the worker consists of a few index lookups. With these settings, the planner uses
-- them even if the statistics of the tables are missing or outdated.
set enable_seqscan = off;
set enable_bitmapscan = off;
set enable_hashjoin = off;
set enable_mergejoin = off;
set plan_cache_mode = force_generic_plan;
set jit = off;
set default_transaction_isolation = 'read committed';
set statement_timeout = '30s';
