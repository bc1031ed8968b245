package org.entente.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate that vouches for itself, made by the JDK's own tool.
 *
 * @param keys its files in PEM
 * @param trusting takes no other certificate
 */
record SelfMade(ServerOptions.Keys keys, SSLContext trusting) {
  private static final String PASSWORD = "changeit";

  /** A certificate for names as {@code keytool} takes them: {@code dns:a.example,ip:10.0.0.1}. */
  static SelfMade of(Path folder, String names) throws Exception {
    Path made = folder.resolve("made.p12");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "entente",
                "-keyalg",
                "EC",
                "-dname",
                "CN=entente",
                "-ext",
                "san=" + names,
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                made.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(made)) {
      store.load(in, PASSWORD.toCharArray());
    }
    Path certificate =
        pem(
            folder.resolve("server.pem"),
            "CERTIFICATE",
            store.getCertificate("entente").getEncoded());
    Path key =
        pem(
            folder.resolve("server.key"),
            "PRIVATE KEY",
            store.getKey("entente", PASSWORD.toCharArray()).getEncoded());
    return new SelfMade(new ServerOptions.Keys(certificate, key), trusting(store));
  }

  private static SSLContext trusting(KeyStore made) throws GeneralSecurityException, IOException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("entente", made.getCertificate("entente"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private static Path pem(Path file, String what, byte[] bytes) throws IOException {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return Files.writeString(
        file, "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n");
  }
}
