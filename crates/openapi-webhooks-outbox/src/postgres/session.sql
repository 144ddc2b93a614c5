-- Every statement of the worker is a handful of index lookups. These settings keep the planner to
-- them, whatever the statistics of the tables say, or if there are none.
set enable_seqscan = off;
set enable_bitmapscan = off;
set enable_hashjoin = off;
set enable_mergejoin = off;
set plan_cache_mode = force_generic_plan;
set jit = off;
set default_transaction_isolation = 'read committed';
set statement_timeout = '30s';
