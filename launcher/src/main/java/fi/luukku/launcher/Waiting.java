package fi.luukku.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Waits for a part to answer, and tells why it will not where it has died. */
final class Waiting {
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final Duration REMINDER = Duration.ofSeconds(15);
  private static final int LOOK_EVERY_MS = 100;

  /**
   * Whether something is as it should be; may fail as long as it is not, with {@link Trouble} where
   * it never will be.
   */
  interface Question {
    boolean yes() throws Exception;
  }

  private Waiting() {}

  static void until(Story story, Child child, Question ready) {
    long began = System.nanoTime();
    long reminded = began;
    while (!answers(ready)) {
      if (!child.isAlive()) {
        throw Diagnosis.ofDead(child);
      }
      long now = System.nanoTime();
      if (now - began > PATIENCE.toNanos()) {
        throw new Trouble(
            child.name()
                + " did not become ready in "
                + PATIENCE.toMinutes()
                + " minutes: see its log "
                + child.log()
                + ".");
      }
      if (now - reminded > REMINDER.toNanos()) {
        reminded = now;
        story.tell(child.name(), "is still starting");
      }
      pause();
    }
    story.tell(
        child.name(), "ready, took " + Story.seconds(Duration.ofNanos(System.nanoTime() - began)));
  }

  /** Whether an address answers 200. */
  static boolean isOk(String url) throws IOException, InterruptedException {
    return status(url) == 200;
  }

  /** What an address answers; fails where nobody does. */
  static int status(String url) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(10)).build();
    return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private static boolean answers(Question ready) {
    try {
      return ready.yes();
    } catch (Trouble hopeless) {
      throw hopeless;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (Exception e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_EVERY_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Stopped while starting.", e);
    }
  }
}
