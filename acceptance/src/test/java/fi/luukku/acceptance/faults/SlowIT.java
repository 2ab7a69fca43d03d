package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.acceptance.Eventually;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** F51: who sends slowly, or nothing, holds nobody up and is cut off. */
class SlowIT {
  /** More than the portal has threads. */
  private static final int MANY = 120;

  private static final int IDLE = 1_000;
  private static final Duration CUT = Duration.ofMinutes(2);

  private final List<Socket> open = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    for (Socket socket : open) {
      socket.close();
    }
  }

  private void connect(int count, String beginning) throws IOException {
    for (int i = 0; i < count; i++) {
      Socket socket = RawRequest.connect("127.0.0.1");
      socket.setSoTimeout(1);
      socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
      open.add(socket);
    }
  }

  private static String post(String path, int length) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: "
        + RawRequest.host()
        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + length
        + "\r\n\r\ncsrf=";
  }

  /** One more byte on each; whether all have been answered or closed. */
  private boolean trickle() {
    open.removeIf(SlowIT::isOver);
    return open.isEmpty();
  }

  private static boolean isOver(Socket socket) {
    try {
      socket.getOutputStream().write('a');
      boolean over = socket.getInputStream().read() >= -1;
      socket.close();
      return over;
    } catch (SocketTimeoutException stillOpen) {
      return false;
    } catch (IOException closed) {
      return true;
    }
  }

  private static void othersAreServed() {
    HttpVisitor other = HttpVisitor.anonymous();
    assertThat(other.get("/site/help?x=" + System.nanoTime()).status()).isEqualTo(200);
    WebForm form = other.open("/report").form().with("category", "pothole").press();
    assertThat(other.go(form).uri().getPath()).isEqualTo("/report/place");
  }

  @Test
  void bodies_that_trickle_hold_nobody_up_and_are_cut_off() throws IOException {
    connect(MANY / 2, post("/report", 500));
    connect(MANY / 2, post("/report/place", 60_000));
    trickle();
    othersAreServed();
    assertThat(open).as("still trickling while others were served").isNotEmpty();
    Eventually.within(CUT, "all who trickle are cut off", this::trickle);
  }

  @Test
  void those_who_say_nothing_are_cut_off() throws IOException {
    connect(IDLE, "");
    othersAreServed();
    Eventually.within(
        CUT,
        "all who are silent are cut off",
        () -> {
          open.removeIf(SlowIT::isClosed);
          return open.isEmpty();
        });
  }

  private static boolean isClosed(Socket socket) {
    try {
      return socket.getInputStream().read() >= -1;
    } catch (SocketTimeoutException stillOpen) {
      return false;
    } catch (IOException closed) {
      return true;
    }
  }
}
