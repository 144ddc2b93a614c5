//! `resend`: sends a recorded request again, with a new signature.

use crate::arguments::Resend;
use crate::failure::{Failure, Outcome};
use crate::{delivery, message, recording, runtime, signature};

pub(super) fn run(arguments: &Resend, quiet: bool) -> Result<Outcome, Failure> {
    let (id, parts) = recording::read(&arguments.file)?;
    let id = if arguments.new_id {
        message::new_id()
    } else {
        id
    };
    let message = parts.message(&id)?;
    let endpoint = signature::endpoint(&arguments.url, &arguments.signing, None)?;
    let client = delivery::client(&arguments.egress, None, quiet);
    let outcome = runtime::block_on(delivery::deliver(&client, &endpoint, &message, false))?;
    Ok(Outcome::found(!delivery::print(&outcome)))
}
