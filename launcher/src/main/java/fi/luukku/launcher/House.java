package fi.luukku.launcher;

import java.io.IOException;
import java.util.ArrayList;
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
  private final Options options;
  private final Outside outside;
  private final Story story;
  private final Children children = new Children();
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
      Site site =
          new Site(options, outside, data, software, new Ledger(data.ledger()), story, children);
      Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
      leaveWithParent();
      open(site);
      stay();
    } catch (IOException e) {
      throw new Trouble("Could not let go of the data folder: " + e.getMessage() + ".", e);
    } catch (Trouble trouble) {
      if (closing.get()) {
        // We ended the parts ourselves: that one of them is gone is no news.
        return;
      }
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
    unless(Outside.ISSUER, () -> doors.addAll(Set.of(Door.KEYCLOAK, Door.BOOKINGS)));
    if (outside.simulatesAuthorizations()) {
      doors.add(Door.AUTHORIZATIONS);
    }
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
    unless(Outside.ISSUER, () -> SecondService.start(site));
    if (outside.simulatesAuthorizations()) {
      EAuthorizations.start(site);
    }
    unless(Outside.ISSUER, () -> others.add(begin(() -> new Keycloak(site).start())));
    unless(Outside.BROKER, () -> others.add(begin(() -> new Broker(site).start())));
    unless(Outside.DATABASE, () -> new MariaDb(site).start());
    // The portal needs the database to start; it waits for the others by itself.
    Payara portal = new Payara(site);
    Child child = portal.start(PortalSettings.of(site));
    others.add(begin(() -> awaitPortal(portal, child)));
    joinAll(others);
    site.ledger().whenChanged(() -> Endpoints.write(site));
    story.block(Welcome.text(site, story.sinceStart()));
  }

  private static Child awaitPortal(Payara portal, Child child) {
    portal.awaitReady(child);
    return child;
  }

  private <T> CompletableFuture<T> begin(Supplier<T> task) {
    return CompletableFuture.supplyAsync(task, workers);
  }

  /** Waits for all, but not for the rest once one has failed. */
  private static void joinAll(List<CompletableFuture<?>> tasks) {
    CompletableFuture<Object> failure = new CompletableFuture<>();
    tasks.forEach(task -> task.exceptionally(e -> fail(failure, e)));
    try {
      CompletableFuture.anyOf(
              failure, CompletableFuture.allOf(tasks.toArray(CompletableFuture[]::new)))
          .join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Trouble trouble) {
        throw trouble;
      }
      throw e;
    }
  }

  private static <T> T fail(CompletableFuture<Object> failure, Throwable e) {
    failure.completeExceptionally(e instanceof CompletionException ? e.getCause() : e);
    return null;
  }

  /**
   * From the first moment on: the one who asked may change their mind while we are still starting.
   */
  private void leaveWithParent() {
    if (options.stopWithParent()) {
      ProcessHandle.current()
          .parent()
          .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
  }

  private static void stay() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void close() {
    if (!closing.compareAndSet(false, true)) {
      return;
    }
    if (children.isEmpty()) {
      return;
    }
    story.tell("Launcher", "stopping");
    children.endAll();
    story.tell("Launcher", "stopped");
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "part");
    thread.setDaemon(true);
    return thread;
  }
}
