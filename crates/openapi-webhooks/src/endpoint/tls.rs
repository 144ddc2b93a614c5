//! The TLS settings of an endpoint: trusted roots, pinned keys, and the client certificate.

use sha2::{Digest, Sha256};
use tokio_rustls::rustls::RootCertStore;
use tokio_rustls::rustls::pki_types::CertificateDer;

use crate::endpoint::error::{EndpointError, EndpointErrorKind};
use crate::endpoint::identity::Identity;

/// The SHA-256 digest of a public key (RFC 7469 §2.4).
pub(crate) type KeyDigest = [u8; 32];

/// Identifies TLS settings: equal settings have equal fingerprints.
pub(crate) type Fingerprint = [u8; 32];

/// TLS settings that differ from the client's own.
#[derive(Clone, Default)]
pub(crate) struct Tls {
    identity: Option<Identity>,
    /// Trusted in addition to the client's roots.
    roots: Vec<CertificateDer<'static>>,
    /// If there are any, the receiver must have one of these keys.
    pinned_keys: Vec<KeyDigest>,
    fingerprint: Fingerprint,
}

impl Tls {
    pub(crate) fn with_identity(mut self, identity: Identity) -> Self {
        self.identity = Some(identity);
        self.identified()
    }

    pub(crate) fn with_root(mut self, der: Vec<u8>) -> Result<Self, EndpointError> {
        let root = CertificateDer::from(der);
        let added = RootCertStore::empty().add(root.clone());
        added.map_err(|_| EndpointError(EndpointErrorKind::RootCertificate))?;
        self.roots.push(root);
        Ok(self.identified())
    }

    pub(crate) fn with_pinned_key(mut self, digest: KeyDigest) -> Self {
        self.pinned_keys.push(digest);
        self.identified()
    }

    pub(crate) fn identity(&self) -> Option<&Identity> {
        self.identity.as_ref()
    }

    pub(crate) fn roots(&self) -> &[CertificateDer<'static>] {
        &self.roots
    }

    pub(crate) fn pinned_keys(&self) -> &[KeyDigest] {
        &self.pinned_keys
    }

    pub(crate) fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// Updates the fingerprint. Lengths precede whatever varies in length, so different settings have
    /// different input to the hash.
    fn identified(mut self) -> Self {
        let mut hash = Sha256::new();
        hash.update([u8::from(self.identity.is_some())]);
        if let Some(identity) = &self.identity {
            hash.update(identity.fingerprint());
        }
        hash.update(self.roots.len().to_be_bytes());
        for root in &self.roots {
            hash.update(root.len().to_be_bytes());
            hash.update(root);
        }
        for digest in &self.pinned_keys {
            hash.update(digest);
        }
        self.fingerprint = hash.finalize().into();
        self
    }
}
