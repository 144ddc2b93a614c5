//! The check that this runtime supports the generator's version.

/// Imports the facade under an alias, for code generated for this version.
///
/// Generated code starts with this line, and names the facade only by the alias:
///
/// ```
/// ::openapi_webhooks::codegen::v1::requires!(openapi_webhooks 0.1 as __v1);
/// # let _: Option<__v1::Message> = None;
/// ```
///
/// Each supported version has an arm: from the facade's first version to its own. Any other version is a
/// compile error, which says which package to update. The macro creates the alias even then, so that
/// items of both versions resolve and no other error hides this one.
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
        use $crate::codegen::v1 as $alias;
    };
    (openapi_webhooks $version:literal as $alias:ident) => {
        ::std::compile_error!(::std::concat!(
            "this code was generated for `openapi-webhooks` ",
            $version,
            " or later: update the package `openapi-webhooks`"
        ));
        use $crate::codegen::v1 as $alias;
    };
}
