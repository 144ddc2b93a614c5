//! How errors print themselves and their causes.

use std::error::Error;
use std::fmt;
use std::iter::successors;

/// Writes an error and its causes, separated by colons. Errors use it for `Debug`, because Rust
/// prints `Debug` when `main` returns an error.
pub(crate) fn report(error: &dyn Error, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(formatter, "{error}")?;
    let mut causes = successors(error.source(), |&cause| cause.source());
    causes.try_for_each(|cause| write!(formatter, ": {cause}"))
}

/// Implements `Debug` by [`report`].
macro_rules! debug_by_report {
    ($($error:ty),+) => {$(
        impl ::std::fmt::Debug for $error {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::report::report(self, formatter)
            }
        }
    )+};
}

pub(crate) use debug_by_report;

#[cfg(test)]
mod tests {
    use std::io;

    use crate::message::error::MessageError;
    use crate::sending::error::SendError;
    use crate::transport::failure::Failure;
    use crate::{Endpoint, EndpointError};

    #[test]
    fn errors_show_their_causes_in_debug() {
        let refused = io::Error::other("refused");
        let error = SendError::<()>::without_response(Failure::Connect(Box::new(refused)), None, 1);
        assert_eq!(error.to_string(), "could not connect to the endpoint");
        assert_eq!(
            format!("{error:?}"),
            "could not connect to the endpoint: refused"
        );

        let message: MessageError = crate::wire::write_error::WriteError::NotAnObject.into();
        assert_eq!(format!("{message:?}"), message.to_string());
        let url: Result<Endpoint, EndpointError> = "ftp://customer.example".parse();
        let url = url.unwrap_err();
        assert_eq!(format!("{url:?}"), url.to_string());
    }
}
