//! Who the sender is to a receiver that asks for a certificate.

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

/// A client certificate and its private key, shown to the receivers that ask for one (RFC 8446
/// §4.3.2).
///
/// Give it to an endpoint with [`Endpoint::identity`](crate::Endpoint::identity). Connections are
/// never shared between identities, nor with endpoints that have none.
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
/// What is read of the key is wiped; the copy that the TLS library computes with is not, and lives
/// as long as the identity.
#[derive(Clone)]
pub struct Identity {
    resolver: Arc<SingleCertAndKey>,
    fingerprint: Fingerprint,
}

/// Tells identities apart: SHA-256 over the certificates and the key.
pub(crate) type Fingerprint = [u8; 32];

impl Identity {
    /// Reads certificates and a private key from PEM (RFC 7468): PKCS #8, PKCS #1 or SEC 1; RSA,
    /// ECDSA over P-256 or P-384, or Ed25519.
    ///
    /// The receiver's own certificate comes first, those that vouch for it behind. A text that
    /// holds everything is given twice.
    ///
    /// # Errors
    /// When there is no certificate or no key, either cannot be read, or they do not belong
    /// together.
    pub fn from_pem(certificates: &[u8], key: &[u8]) -> Result<Self, IdentityError> {
        let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(certificates).collect();
        let chain = chain.map_err(|_| IdentityError::Certificate)?;
        let key = PrivateKeyDer::from_pem_slice(key).map_err(|_| IdentityError::Key)?;
        Self::new(chain, &Zeroizing::new(key))
    }

    /// Takes certificates and a private key in DER, in the order and of the kinds of
    /// [`from_pem`](Self::from_pem).
    ///
    /// # Errors
    /// When there is no certificate, either cannot be read, or they do not belong together.
    pub fn from_der(
        certificates: impl IntoIterator<Item = Vec<u8>>,
        key: Vec<u8>,
    ) -> Result<Self, IdentityError> {
        let chain = certificates.into_iter().map(CertificateDer::from).collect();
        let bytes = Zeroizing::new(key);
        // It copies the bytes only once it knows what they are.
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

/// Each part with its length, so that no two lists of parts read alike.
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

/// Why an [`Identity`] cannot be made. It shows nothing of the certificates or the key.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IdentityError {
    /// There is no certificate, or one that cannot be read.
    Certificate,
    /// There is no private key, or one that cannot be read or is of no supported kind.
    Key,
    /// The first certificate is not for the private key, or cannot be read.
    Mismatch,
}

impl fmt::Display for IdentityError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Certificate => "there is no client certificate that can be read",
            Self::Key => "there is no private key that can be read: RSA, ECDSA over P-256 or P-384, or Ed25519",
            Self::Mismatch => "the first client certificate is not for the private key",
        })
    }
}

debug_by_report!(IdentityError);

impl Error for IdentityError {}
