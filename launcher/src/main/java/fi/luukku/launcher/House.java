package fi.luukku.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Starts all parts, side by side where they can, keeps them, and ends them. */
final class House {
  // Together within the 15 s that a person waits after Ctrl-C: first those who write, then those
  // who keep.
  private static final Duration GRACE_OF_WRITERS = Duration.ofSeconds(6);
  private static final Duration GRACE_OF_KEEPERS = Duration.ofSeconds(5);

  private final Options options;
  private final Outside outside;
  private final Story story;
  private final List<Child> writers = Collections.synchronizedList(new ArrayList<>());
  private final List<Child> keepers = Collections.synchronizedList(new ArrayList<>());
  private final AtomicBoolean closing = new AtomicBoolean();
  private final ExecutorService workers = Executors.newCachedThreadPool(House::daemon);

  House(Options options, Outside outside, Story story) {
    this.options = options;
    this.outside = outside;
    this.story = story;
  }

  /** Starts everything and stays until told to stop. */
  void run() {
    outside.requireWhole();
    Software software = Software.besideJar();
    try (DataFolder data = DataFolder.open(options.data())) {
      tidy(data);
      Ports.requireFree(options, doorsOfOurs());
      Site site = new Site(options, outside, data, software, new Ledger(data.ledger()), story);
      Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
      open(site);
      stay();
    } catch (IOException e) {
      throw new Trouble("Could not let go of the data folder: " + e.getMessage() + ".", e);
    } catch (Trouble trouble) {
      close();
      throw trouble;
    }
  }

  private void tidy(DataFolder data) {
    int ended = Ledger.endLeftovers(data.ledger());
    if (ended > 0) {
      story.tell("Launcher", "ended " + ended + " processes that an earlier start had left behind");
    }
    if (options.fresh()) {
      data.empty();
      story.tell("Launcher", "emptied " + data.root());
    }
  }

  private Set<Door> doorsOfOurs() {
    Set<Door> doors = EnumSet.of(Door.PORTAL);
    unless(Outside.DATABASE, () -> doors.add(Door.DATABASE));
    unless(Outside.BROKER, () -> doors.add(Door.AMQP));
    unless(Outside.ISSUER, () -> doors.add(Door.KEYCLOAK));
    unless(Outside.SMTP, () -> doors.addAll(Set.of(Door.MAIL, Door.SMTP)));
    return doors;
  }

  private void unless(String replaced, Runnable task) {
    if (!outside.has(replaced)) {
      task.run();
    }
  }

  private void open(Site site) {
    story.tell("Launcher", "keeps everything in " + site.data().root());
    List<CompletableFuture<?>> others = new ArrayList<>();
    unless(Outside.SMTP, () -> MailCatcher.start(site));
    unless(
        Outside.ISSUER, () -> others.add(begin(() -> keep(writers, new Keycloak(site).start()))));
    unless(Outside.BROKER, () -> others.add(begin(() -> keep(keepers, new Broker(site).start()))));
    unless(Outside.DATABASE, () -> keep(keepers, new MariaDb(site).start()));
    // The portal needs the database to start; it waits for the others by itself.
    Payara portal = new Payara(site);
    Child child = keep(writers, portal.start(PortalSettings.of(site)));
    others.add(begin(() -> awaitPortal(portal, child)));
    others.forEach(House::join);
    Endpoints.write(site);
    story.block(Welcome.text(site, story.sinceStart()));
  }

  private static Child awaitPortal(Payara portal, Child child) {
    portal.awaitReady(child);
    return child;
  }

  private Child keep(List<Child> kind, Child child) {
    kind.add(child);
    return child;
  }

  private <T> CompletableFuture<T> begin(Supplier<T> task) {
    return CompletableFuture.supplyAsync(task, workers);
  }

  private static void join(CompletableFuture<?> future) {
    try {
      future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Trouble trouble) {
        throw trouble;
      }
      throw e;
    }
  }

  private void stay() {
    CountDownLatch told = new CountDownLatch(1);
    if (options.stopWithParent()) {
      ProcessHandle.current()
          .parent()
          .ifPresentOrElse(parent -> parent.onExit().thenRun(told::countDown), told::countDown);
    }
    try {
      told.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close();
  }

  private void close() {
    if (!closing.compareAndSet(false, true)) {
      return;
    }
    if (writers.isEmpty() && keepers.isEmpty()) {
      return;
    }
    story.tell("Launcher", "stopping");
    endAll(writers, GRACE_OF_WRITERS);
    endAll(keepers, GRACE_OF_KEEPERS);
    story.tell("Launcher", "stopped");
  }

  private static void endAll(List<Child> children, Duration grace) {
    List<Child> copy;
    synchronized (children) {
      copy = List.copyOf(children);
    }
    copy.parallelStream().forEach(child -> child.stop(grace));
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "part");
    thread.setDaemon(true);
    return thread;
  }
}
