//! Whether this runtime serves a generator.

/// Imports the facade under a name, for generated code that was written for this version.
///
/// Generated code begins with this line, and names the facade by the alias alone:
///
/// ```
/// ::openapi_webhooks::codegen::v1::requires!(openapi_webhooks 0.1 as __v1);
/// # let _: Option<__v1::Message> = None;
/// ```
///
/// The versions that this runtime serves have an arm each: those since the facade's first, up to its
/// own. For any other, the macro is the one error of the module, and says which package to update.
#[doc(hidden)]
#[macro_export]
macro_rules! __requires {
    (openapi_webhooks 0.1 as $alias:ident) => {
        use $crate::codegen::v1 as $alias;
    };
    // The generator is older than this facade.
    (openapi_webhooks 0.0 as $alias:ident) => {
        ::std::compile_error!(
            "this code was generated for a version of `openapi-webhooks` that is no longer supported: \
             update the package `openapi-webhooks-build`"
        );
    };
    (openapi_webhooks $version:literal as $alias:ident) => {
        ::std::compile_error!(::std::concat!(
            "this code was generated for `openapi-webhooks` ",
            $version,
            " or later: update the package `openapi-webhooks`"
        ));
    };
}
