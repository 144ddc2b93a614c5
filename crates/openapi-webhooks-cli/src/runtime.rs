//! Runs asynchronous code until it ends or Ctrl-C is pressed.

use crate::failure::Failure;

/// Runs a future on this thread.
pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> Result<T, Failure> {
    until_interrupted(future)?.ok_or_else(Failure::interrupted)
}

/// Runs a future on this thread. `None` if Ctrl-C ended it.
pub(crate) fn until_interrupted<T>(future: impl Future<Output = T>) -> Result<Option<T>, Failure> {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_all().build();
    let runtime = runtime.map_err(|error| Failure::of("cannot start", error))?;
    Ok(runtime.block_on(async {
        tokio::select! {
            // In this order, the signal is handled before the future runs.
            biased;
            _ = tokio::signal::ctrl_c() => None,
            output = future => Some(output),
        }
    }))
}
