package fi.luukku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {
  private static final String HOSTILE = "<script>alert('x')</script>";

  @TempDir Path place;

  @Test
  void a_mail_that_was_sent_is_on_the_page_in_the_list_for_tests_and_on_the_disk()
      throws Exception {
    int smtp = freePort();
    MailStore store = new MailStore(place);
    MailCatcher.receive(store, smtp);
    int web = openPage(store);

    send(smtp, "Varaus vahvistettu – ääkköset", "Tervetuloa.", "<p>Tervetuloa</p>");

    assertThat(get(web, "/").body())
        .contains("Varaus vahvistettu – ääkköset")
        .contains("testi.aino@example.org");
    assertThat(get(web, "/api/messages").body())
        .contains("\"to\":\"testi.aino@example.org\"")
        .contains("\"name\":\"aika.ics\"")
        .contains("Tervetuloa.");
    assertThat(new MailStore(place).newest(10)).hasSize(1);
  }

  @Test
  void what_stands_in_a_mail_stays_text() throws Exception {
    int smtp = freePort();
    MailStore store = new MailStore(place);
    MailCatcher.receive(store, smtp);
    int web = openPage(store);

    send(smtp, HOSTILE, HOSTILE, HOSTILE);
    String id = store.newest(1).get(0).id();

    assertThat(get(web, "/").body()).doesNotContain(HOSTILE).contains("&lt;script&gt;");
    assertThat(get(web, "/messages/" + id).body()).doesNotContain(HOSTILE).contains("sandbox=\"\"");
    assertThat(
            get(web, "/messages/" + id + "/html")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow())
        .startsWith("sandbox; default-src 'none'");
    assertThat(
            get(web, "/messages/" + id + "/attachments/0")
                .headers()
                .firstValue("Content-Disposition")
                .orElseThrow())
        .startsWith("attachment");
  }

  @Test
  void an_unknown_mail_or_a_path_out_of_the_folder_is_not_found() throws Exception {
    int web = openPage(new MailStore(place));

    assertThat(get(web, "/messages/20260101-000000-000-1").statusCode()).isEqualTo(404);
    assertThat(get(web, "/messages/..%2Fsecrets").statusCode()).isEqualTo(404);
    assertThat(get(web, "/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void a_text_message_is_taken_once_and_shown_and_what_a_gateway_refuses_is_refused()
      throws Exception {
    MailStore store = new MailStore(place);
    int web = openPage(store);
    String sound = "{\"id\":\"1\",\"to\":\"+358401234567\",\"text\":\"Muistutus\"}";

    assertThat(text(web, "wrong", "1", sound)).isEqualTo(401);
    assertThat(text(web, "key", "2", sound)).isEqualTo(422);
    assertThat(text(web, "key", "1", sound.replace("+358", "0"))).isEqualTo(422);
    assertThat(text(web, "key", "1", sound.replace("Muistutus", " "))).isEqualTo(422);
    assertThat(text(web, "key", "1", "{")).isEqualTo(400);
    assertThat(store.newest(9)).isEmpty();
    assertThat(text(web, "key", "1", sound)).isEqualTo(202);
    assertThat(text(web, "key", "1", sound)).isEqualTo(202);

    assertThat(store.newest(9)).extracting(MailStore.Mail::to).containsExactly("+358401234567");
    assertThat(get(web, "/").body()).contains("Text message to +358401234567");
  }

  private static int text(int port, String key, String id, String body) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://" + Door.HOST + ":" + port + "/texts"))
                .header("Authorization", "Bearer " + key)
                .header("Idempotency-Key", id)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private int openPage(MailStore store) throws IOException {
    int port = freePort();
    new MailPage(store, new TextCatcher(store, "key"), port).open();
    return port;
  }

  private static void send(int port, String subject, String text, String html) throws Exception {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", Door.HOST);
    properties.put("mail.smtp.port", port);
    MimeMessage message = new MimeMessage(Session.getInstance(properties));
    message.setFrom("asiointi@mallikunta.example");
    message.setRecipient(Message.RecipientType.TO, new InternetAddress("testi.aino@example.org"));
    message.setSubject(subject, "UTF-8");
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(text, "UTF-8");
    MimeBodyPart rich = new MimeBodyPart();
    rich.setText(html, "UTF-8", "html");
    MimeBodyPart file = new MimeBodyPart();
    file.setText("BEGIN:VCALENDAR", "UTF-8", "calendar");
    file.setFileName("aika.ics");
    message.setContent(new MimeMultipart(plain, rich, file));
    Transport.send(message);
  }

  private static HttpResponse<String> get(int port, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://" + Door.HOST + ":" + port + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
