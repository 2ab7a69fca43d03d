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

  private final List<Socket> trickling = new ArrayList<>();
  private final List<Socket> silent = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    for (Socket socket : trickling) {
      socket.close();
    }
    for (Socket socket : silent) {
      socket.close();
    }
  }

  private static void connect(List<Socket> open, int count, String beginning) throws IOException {
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
    trickling.removeIf(SlowIT::isOver);
    return trickling.isEmpty();
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
  void who_trickles_or_says_nothing_holds_nobody_up_and_is_cut_off() throws IOException {
    connect(trickling, MANY / 2, post("/report", 500));
    connect(trickling, MANY / 2, post("/report/place", 60_000));
    connect(silent, IDLE, "");
    trickle();
    othersAreServed();
    assertThat(trickling).as("still trickling while others were served").isNotEmpty();
    Eventually.within(CUT, "all who trickle are cut off", this::trickle);
    Eventually.within(
        CUT,
        "all who are silent are cut off",
        () -> {
          silent.removeIf(SlowIT::isClosed);
          return silent.isEmpty();
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
