package org.entente.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/**
 * A certificate and its key.
 *
 * @param store both, without a password
 * @param names the names and addresses that the certificate vouches for
 */
record TlsKeys(KeyStore store, List<String> names) {
  private static final List<String> ALGORITHMS = List.of("RSA", "EC", "Ed25519");
  // kinds of names, RFC 5280, 4.2.1.6
  private static final int DNS_NAME = 2;
  private static final int IP_ADDRESS = 7;

  /**
   * Reads files in PEM.
   *
   * @throws IOException if they cannot be read, or are no certificate and its key
   */
  static TlsKeys read(ServerOptions.Keys files) throws IOException {
    try (InputStream certificates = Files.newInputStream(files.certificate())) {
      Certificate[] chain =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(certificates)
              .toArray(Certificate[]::new);
      if (chain.length == 0) {
        throw new CertificateException("no certificate");
      }
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry("entente", key(files.key()), new char[0], chain);
      return new TlsKeys(store, names((X509Certificate) chain[0]));
    } catch (GeneralSecurityException e) {
      throw new IOException(files.certificate() + ", " + files.key() + ": " + e.getMessage(), e);
    }
  }

  private static List<String> names(X509Certificate certificate) throws CertificateException {
    Collection<List<?>> given = certificate.getSubjectAlternativeNames();
    List<String> names = new ArrayList<>();
    for (List<?> name : given == null ? List.<List<?>>of() : given) {
      if (name.get(0).equals(DNS_NAME) || name.get(0).equals(IP_ADDRESS)) {
        names.add(String.valueOf(name.get(1)));
      }
    }
    return List.copyOf(names);
  }

  private static PrivateKey key(Path file) throws IOException, GeneralSecurityException {
    String pem = Files.readString(file).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    GeneralSecurityException last = new GeneralSecurityException("no key");
    for (String algorithm : ALGORITHMS) {
      try {
        return KeyFactory.getInstance(algorithm)
            .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
      } catch (GeneralSecurityException e) {
        last = e;
      } catch (IllegalArgumentException e) {
        throw new GeneralSecurityException("not PEM in PKCS #8", e);
      }
    }
    throw last;
  }
}
