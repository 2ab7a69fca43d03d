package fi.luukku.launcher;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The message broker: Artemis in a process of its own, so that it can be stopped and killed without
 * the rest.
 */
final class Broker {
  static final String NAME = "Artemis";
  static final String USER = "luukku";

  private final Site site;

  Broker(Site site) {
    this.site = site;
  }

  Child start() {
    List<String> words =
        List.of(
            Site.java(),
            "-Xmx256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath(),
            "fi.luukku.launcher.BrokerProcess",
            site.data().folder("artemis").toString(),
            String.valueOf(site.port(Door.AMQP)));
    // The password goes by environment: the command line of a process is everybody's to read.
    Child child =
        site.keeper(NAME, site.command(words, Map.of(BrokerProcess.PASSWORD, password())));
    child.start();
    Waiting.until(site.story(), child, this::answers);
    child.settle();
    return child;
  }

  String url() {
    return "amqp://" + Door.HOST + ":" + site.port(Door.AMQP);
  }

  String password() {
    return Private.password(site.data(), "broker-password");
  }

  /** A child runs in the data folder, so a class path relative to ours would lead nowhere. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private boolean answers() throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(Door.HOST, site.port(Door.AMQP)), 500);
      return true;
    }
  }
}
