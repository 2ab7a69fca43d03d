package fi.luukku.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** A mail server that keeps what it gets; its address stands in {@code luukku.smtp.url}. */
public final class TestMail implements LauncherSessionListener {
  private static GreenMail running;
  private static int port;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    port = TestPorts.free();
    System.setProperty("luukku.smtp.url", "smtp://127.0.0.1:" + port);
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    stop();
  }

  public static synchronized void start() {
    if (running == null) {
      running = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      running.start();
    }
  }

  public static synchronized void stop() {
    if (running != null) {
      running.stop();
      running = null;
    }
  }

  /** What came for this address, in order. */
  public static List<MimeMessage> to(String address) {
    return Stream.of(running.getReceivedMessages())
        .filter(message -> recipient(message).equals(address))
        .toList();
  }

  private static String recipient(MimeMessage message) {
    try {
      return message.getAllRecipients()[0].toString();
    } catch (jakarta.mail.MessagingException unreadable) {
      throw new IllegalStateException("A mail has no recipient.", unreadable);
    }
  }
}
