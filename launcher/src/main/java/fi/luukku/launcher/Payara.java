package fi.luukku.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The portal: Payara Micro with the war, on the loopback address only. */
final class Payara {
  static final String NAME = "Portal";
  private static final Set<String> PROGRAMS = Set.of("runtime", "launch-micro.jar");
  private static final String BEFORE_BOOT = "before-boot.txt";
  private static final String ADDRESS =
      "set configs.config.server-config.network-config.network-listeners.network-listener"
          + ".http-listener.address="
          + Door.HOST
          + "\n";

  private final Site site;
  private final Path root;

  Payara(Site site) {
    this.site = site;
    this.root = site.data().root().resolve("payara");
  }

  Child start(Map<String, String> configuration) {
    Child child =
        site.writer(NAME, site.command(command(), environment(configuration)))
            .preparedBy(this::prepare);
    child.start();
    return child;
  }

  /** A server that was killed would find its last deployment half alive and deploy a second one. */
  private void prepare() {
    try {
      furnish(site.software().once("payara-micro.jar", this::unpack));
    } catch (IOException e) {
      throw new Trouble(
          "Could not prepare the portal's folder "
              + root
              + " ("
              + e.getMessage()
              + "): see whether the disk has room.",
          e);
    }
  }

  /** Payara Micro unpacks itself at every start unless it was told to do so once for good. */
  private void unpack(Path target) throws IOException, InterruptedException {
    site.story().tell(NAME, "unpacking Payara Micro");
    Path log = site.data().log("portal");
    Process process =
        new ProcessBuilder(
                Site.java(),
                "-jar",
                site.software().part("payara-micro.jar").toString(),
                "--rootdir",
                target.toString(),
                "--outputlauncher")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException("Payara Micro could not unpack itself, see " + log);
    }
  }

  /**
   * The server writes into its own folder and nothing there is worth keeping; after a hard kill it
   * may be half written.
   */
  private void furnish(Path programs) throws IOException {
    Files.createDirectories(root);
    Files.writeString(root.resolve(BEFORE_BOOT), ADDRESS + beforeBoot());
    Path run = root.resolve("run");
    Path origin = programs.resolve(".from");
    boolean same =
        Files.exists(run.resolve(".from"))
            && Files.readString(run.resolve(".from")).equals(Files.readString(origin));
    if (same) {
      Software.deleteTreeBut(run, PROGRAMS);
    } else {
      Software.deleteTree(run);
    }
    Software.copyMissing(programs, run);
  }

  /** What every installation tells the server before it starts. */
  private static String beforeBoot() throws IOException {
    try (InputStream in = Payara.class.getResourceAsStream(BEFORE_BOOT)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  void awaitReady(Child child) {
    String ready = site.url(Door.PORTAL) + "/health/ready";
    Waiting.until(site.story(), child, () -> isReady(Waiting.status(ready), child));
    child.settle();
  }

  /**
   * A server that answers may have no portal in it: one that could not be deployed never comes.
   *
   * @param status of its readiness
   */
  static boolean isReady(int status, Child child) {
    if (status != HttpURLConnection.HTTP_OK && Diagnosis.tellsOfNoDeployment(child)) {
      throw new Trouble(
          child.name()
              + " could not be deployed, though its server runs: see why in its log "
              + child.log()
              + ".");
    }
    return status == HttpURLConnection.HTTP_OK;
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
            "--disablephonehome",
            "--port",
            String.valueOf(site.port(Door.PORTAL)),
            "--maxhttpthreads",
            "50",
            "--minhttpthreads",
            "10",
            "--prebootcommandfile",
            root.resolve(BEFORE_BOOT).toString(),
            "--contextroot",
            "/",
            "--deploy",
            site.software().part("portal.war").toString()));
    site.options().alsoDeploy().ifPresent(war -> words.addAll(List.of("--deploy", war.toString())));
    return words;
  }

  private static Map<String, String> environment(Map<String, String> configuration) {
    Map<String, String> environment = new TreeMap<>(configuration);
    // Otherwise a server without the application would call itself ready.
    environment.put("MP_HEALTH_DEFAULT_READINESS_EMPTY_RESPONSE", "DOWN");
    return environment;
  }
}
