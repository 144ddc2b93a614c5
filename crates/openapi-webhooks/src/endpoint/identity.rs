//! Client certificates.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use tokio_rustls::rustls::client::ResolvesClientCert;
use tokio_rustls::rustls::crypto::ring::sign::any_supported_type;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::sign::{CertifiedKey, SingleCertAndKey};
use zeroize::Zeroizing;

use crate::report::debug_by_report;

/// A client certificate and its private key, presented to receivers that request one (RFC 8446
/// §4.3.2).
///
/// Set it with [`Endpoint::identity`](crate::Endpoint::identity). Connections are never shared
/// between identities, nor with endpoints without one.
///
/// ```
/// # use openapi_webhooks::transport::Identity;
/// # let (certificate, key) = {
/// #     let key = rcgen::KeyPair::generate()?;
/// #     let certificate = rcgen::CertificateParams::new(["sender.example".to_owned()])?.self_signed(&key)?;
/// #     (certificate.pem(), key.serialize_pem())
/// # };
/// let identity = Identity::from_pem(certificate.as_bytes(), key.as_bytes())?;
/// assert_eq!(format!("{identity:?}"), "Identity { .. }");
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
///
/// The parsed key is wiped from memory. The TLS library's copy is not; it lives as long as the
/// identity.
#[derive(Clone)]
pub struct Identity {
    resolver: Arc<SingleCertAndKey>,
    fingerprint: Fingerprint,
}

/// Identifies the identity: SHA-256 over the certificates and the key.
pub(crate) type Fingerprint = [u8; 32];

impl Identity {
    /// Parses certificates and a private key from PEM (RFC 7468). The key is PKCS #8, PKCS #1 or
    /// SEC 1, for RSA, ECDSA over P-256 or P-384, or Ed25519.
    ///
    /// The client's own certificate comes first, followed by its intermediates. If one text
    /// contains both certificates and key, pass it twice.
    ///
    /// # Errors
    /// If a certificate or the key is missing or invalid, or they do not belong together.
    pub fn from_pem(certificates: &[u8], key: &[u8]) -> Result<Self, IdentityError> {
        let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(certificates).collect();
        let chain = chain.map_err(|_| IdentityError::Certificate)?;
        let key = PrivateKeyDer::from_pem_slice(key).map_err(|_| IdentityError::Key)?;
        Self::new(chain, &Zeroizing::new(key))
    }

    /// Creates an identity from DER, with the same order and kinds of keys as
    /// [`from_pem`](Self::from_pem).
    ///
    /// # Errors
    /// If a certificate is missing or invalid, the key is invalid, or they do not belong together.
    pub fn from_der(
        certificates: impl IntoIterator<Item = Vec<u8>>,
        key: Vec<u8>,
    ) -> Result<Self, IdentityError> {
        let chain = certificates.into_iter().map(CertificateDer::from).collect();
        let bytes = Zeroizing::new(key);
        // The bytes are copied only after their kind is known.
        let key = PrivateKeyDer::try_from(bytes.as_slice()).map_err(|_| IdentityError::Key)?;
        Self::new(chain, &key)
    }

    fn new(
        chain: Vec<CertificateDer<'static>>,
        key: &PrivateKeyDer<'_>,
    ) -> Result<Self, IdentityError> {
        if chain.is_empty() {
            return Err(IdentityError::Certificate);
        }
        let fingerprint = fingerprint(&chain, key);
        let signer = any_supported_type(key).map_err(|_| IdentityError::Key)?;
        let certified = CertifiedKey::new(chain, signer);
        certified
            .keys_match()
            .map_err(|_| IdentityError::Mismatch)?;
        Ok(Self {
            resolver: Arc::new(SingleCertAndKey::from(certified)),
            fingerprint,
        })
    }

    pub(crate) fn resolver(&self) -> Arc<dyn ResolvesClientCert> {
        self.resolver.clone()
    }

    pub(crate) fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }
}

/// Each part is preceded by its length, so different lists never hash alike.
fn fingerprint(chain: &[CertificateDer<'_>], key: &PrivateKeyDer<'_>) -> Fingerprint {
    let mut hash = Sha256::new();
    let certificates = chain.iter().map(AsRef::as_ref);
    for part in certificates.chain([key.secret_der()]) {
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

impl fmt::Debug for Identity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Identity").finish_non_exhaustive()
    }
}

/// The error of an invalid [`Identity`]. It shows nothing of the certificates or the key.
///
/// ```
/// # use openapi_webhooks::transport::{Identity, IdentityError};
/// assert_eq!(Identity::from_pem(b"", b"").unwrap_err(), IdentityError::Key);
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IdentityError {
    /// There is no certificate, or an invalid one.
    Certificate,
    /// There is no private key, or it is invalid or of an unsupported kind.
    Key,
    /// The first certificate does not match the private key, or is invalid.
    Mismatch,
}

impl fmt::Display for IdentityError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Certificate => "the client certificate is missing or invalid",
            Self::Key => "the private key is missing, invalid, or not RSA, ECDSA over P-256 or P-384, or Ed25519",
            Self::Mismatch => "the first client certificate does not match the private key",
        })
    }
}

debug_by_report!(IdentityError);

impl Error for IdentityError {}
