package fi.luukku.site.web.packing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PackingResponseTest {
  private static final String LONG = "ä".repeat(4_000);

  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private final Map<String, String> headers = new HashMap<>();
  private String type = "text/html;charset=UTF-8";
  private long length = -1;
  private final PackingResponse packing = new PackingResponse(server());

  @Test
  void a_long_page_goes_packed_and_says_so() throws IOException {
    packing.setContentLength(8_000);
    packing.getWriter().write(LONG);
    packing.finish();
    packing.finish();

    assertThat(headers).containsEntry("Content-Encoding", "gzip");
    assertThat(headers).containsEntry("Vary", "Accept-Encoding");
    assertThat(length).as("that of what is not packed").isEqualTo(-1);
    assertThat(sent.size()).isLessThan(200);
    assertThat(unpacked()).isEqualTo(LONG);
  }

  @Test
  void a_short_one_goes_as_it_is_with_its_length() throws IOException {
    packing.getWriter().write("ää");
    packing.finish();

    assertThat(headers).doesNotContainKey("Content-Encoding");
    assertThat(length).isEqualTo(4);
    assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo("ää");
  }

  @Test
  void what_is_no_text_or_packed_already_goes_as_it_is() throws IOException {
    type = "image/png";
    packing.setHeader("Content-Length", "5000");
    packing.getOutputStream().write(new byte[5_000]);
    packing.finish();

    assertThat(headers).doesNotContainKey("Content-Encoding");
    assertThat(length).isEqualTo(5_000);
    assertThat(sent.size()).isEqualTo(5_000);
  }

  @Test
  void what_its_maker_has_packed_is_not_packed_again() throws IOException {
    packing.setHeader("Content-Encoding", "gzip");
    packing.getOutputStream().write(new byte[5_000]);
    packing.finish();

    assertThat(sent.size()).isEqualTo(5_000);
  }

  @Test
  void what_was_written_before_a_reset_is_gone() throws IOException {
    packing.getWriter().write(LONG);
    packing.reset();
    packing.getWriter().write("Vika");
    packing.finish();

    assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo("Vika");
    assertThat(length).isEqualTo(4);
    assertThat(headers).isEmpty();
  }

  @Test
  void an_error_is_left_to_the_server() throws IOException {
    packing.getWriter().write("Vika");
    packing.sendError(404);
    packing.finish();

    assertThat(sent.size()).isZero();
    assertThat(length).isEqualTo(-1);
  }

  private String unpacked() throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpServletResponse server() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            PackingResponseTest.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, method, args) -> answer(method, args));
  }

  private Object answer(Method method, Object[] args) {
    return switch (method.getName()) {
      case "getContentType" -> type;
      case "getCharacterEncoding" -> "UTF-8";
      case "getOutputStream" -> new Sent(sent);
      case "setHeader", "addHeader" -> put((String) args[0], (String) args[1]);
      case "containsHeader" -> headers.containsKey((String) args[0]);
      case "setContentLengthLong" -> {
        length = (Long) args[0];
        yield null;
      }
      case "reset" -> {
        sent.reset();
        headers.clear();
        yield null;
      }
      default -> null;
    };
  }

  private Object put(String name, String value) {
    headers.put(name, value);
    return null;
  }

  /** What the server has of the answer. */
  private static final class Sent extends ServletOutputStream {
    private final ByteArrayOutputStream target;

    Sent(ByteArrayOutputStream target) {
      this.target = target;
    }

    @Override
    public void write(int octet) {
      target.write(octet);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("Nobody listens.");
    }
  }
}
