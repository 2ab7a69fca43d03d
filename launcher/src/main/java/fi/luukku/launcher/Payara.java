package fi.luukku.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The portal: Payara Micro with the war, on the loopback address only. */
final class Payara {
  static final String NAME = "Portal";
  private static final String LISTENER = "configs.config.server-config.network-config";
  private static final String HTTP = LISTENER + ".protocols.protocol.http-listener.http.";
  private static final List<String> BEFORE_BOOT =
      List.of(
          "set "
              + LISTENER
              + ".network-listeners.network-listener.http-listener.address="
              + Door.HOST,
          "set " + HTTP + "compression=on",
          "set "
              + HTTP
              + "compressable-mime-type=text/html,text/css,text/plain,text/calendar,application/javascript,text/javascript,application/json,image/svg+xml",
          "set " + HTTP + "xpowered-by=false",
          "set " + HTTP + "server-header=false",
          "set " + HTTP + "request-timeout-seconds=20",
          "set " + HTTP + "trace-enabled=false");

  private final Site site;
  private final Path root;

  Payara(Site site) {
    this.site = site;
    this.root = site.data().root().resolve("payara");
  }

  Child start(Map<String, String> configuration) {
    try {
      // The server's own folder holds nothing worth keeping, and after a hard kill it may be half
      // written.
      Software.deleteTree(root);
      Files.createDirectories(root);
      Files.write(root.resolve("before-boot.txt"), BEFORE_BOOT);
    } catch (IOException e) {
      throw new Trouble(
          "Could not prepare the portal's folder "
              + root
              + " ("
              + e.getMessage()
              + "): see whether the disk has room.",
          e);
    }
    Child child = site.child(NAME, site.command(command(), environment(configuration)));
    child.start();
    return child;
  }

  void awaitReady(Child child) {
    Waiting.until(site.story(), child, () -> Waiting.isOk(site.url(Door.PORTAL) + "/health/ready"));
    child.settle();
  }

  private List<String> command() {
    List<String> words = new ArrayList<>();
    words.addAll(
        List.of(
            Site.java(),
            "-Xmx" + site.options().portalHeapMegabytes() + "m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xlog:disable",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "-Djava.io.tmpdir=" + site.data().folder("tmp"),
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.management/sun.management=ALL-UNNAMED",
            "--add-opens=java.base/sun.net.www.protocol.jrt=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming.spi=ALL-UNNAMED",
            "--add-opens=java.rmi/sun.rmi.transport=ALL-UNNAMED",
            "--add-opens=java.logging/java.util.logging=ALL-UNNAMED"));
    words.addAll(
        List.of(
            "-jar",
            site.software().part("payara-micro.jar").toString(),
            "--rootdir",
            root.resolve("run").toString(),
            "--nocluster",
            "--nohazelcast",
            "--disablephonehome",
            "--port",
            String.valueOf(site.port(Door.PORTAL)),
            "--maxhttpthreads",
            "50",
            "--minhttpthreads",
            "10",
            "--prebootcommandfile",
            root.resolve("before-boot.txt").toString(),
            "--contextroot",
            "/",
            "--deploy",
            site.software().part("portal.war").toString()));
    return words;
  }

  private static Map<String, String> environment(Map<String, String> configuration) {
    Map<String, String> environment = new TreeMap<>(configuration);
    // Otherwise a server without the application would call itself ready.
    environment.put("MP_HEALTH_DEFAULT_READINESS_EMPTY_RESPONSE", "DOWN");
    return environment;
  }
}
