package org.entente.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.record.store.RecordException;
import org.entente.server.Server;
import org.entente.server.ServerOptions;
import org.entente.server.UnsafeOptionsException;

/** Serves a record until the process is stopped. */
record Serving(Console console) {
  /**
   * Serves a record, says where, and never comes back but by an interruption.
   *
   * @return the exit code, where it could not be served
   * @param open whether a browser is opened, where there is a desktop
   */
  int serve(ServerOptions options, boolean open) throws IOException, InterruptedException {
    try (Server server = Server.start(options, this::fault)) {
      console.say(console.messages().say("serve.at", options.record(), server.address()));
      console.err().println(console.messages().say("serve.stop"));
      if (open) {
        browser(server.address());
      }
      warmUp(server);
      Thread.currentThread().join();
      return ExitCode.DONE;
    } catch (UnsafeOptionsException e) {
      console.say(console.messages().say("serve." + e.problem().name().toLowerCase(Locale.ROOT)));
      return ExitCode.USAGE;
    } catch (BindException e) {
      console.say(console.messages().say("serve.taken", options.port()));
      return ExitCode.FAILED;
    }
  }

  /** A record that cannot be read is told of by every page that is asked for. */
  private void warmUp(Server server) {
    try {
      server.warmUp();
    } catch (RecordException e) {
      fault(e);
    }
  }

  private void fault(Throwable fault) {
    console.say(console.messages().say("failure.unexpected", Faults.where(fault)));
  }

  private void browser(URI address) {
    Optional<List<String>> command =
        opener(System.getProperty("os.name", "").toLowerCase(Locale.ROOT), address);
    if (command.isEmpty()) {
      return;
    }
    try {
      new ProcessBuilder(command.get())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // the address is on the screen
    }
  }

  /** How a system opens an address; nothing where nobody could see it. */
  private static Optional<List<String>> opener(String system, URI address) {
    if (system.startsWith("mac")) {
      return Optional.of(List.of("open", address.toString()));
    }
    if (system.startsWith("windows")) {
      return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler", address.toString()));
    }
    boolean desktop = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    return desktop ? Optional.of(List.of("xdg-open", address.toString())) : Optional.empty();
  }
}
