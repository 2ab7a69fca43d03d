package fi.luukku.site.web.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * The first bytes of a form that is being sent, looked through for one field. A form of ours has
 * its token before everything that a person types or chooses.
 */
final class FormHead {
  private final String contentType;
  private final byte[] bytes;

  FormHead(String contentType, byte[] bytes) {
    this.contentType = contentType;
    this.bytes = bytes;
  }

  /** Value of the first field of this name; empty where it does not stand whole in the head. */
  Optional<String> field(String name) {
    if (!BodyKind.of(contentType).isMultipart()) {
      return ofWords(name);
    }
    try {
      return ofParts(name);
    } catch (IOException | IllegalArgumentException cutOff) {
      return Optional.empty();
    }
  }

  private Optional<String> ofWords(String name) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String whole = text.substring(0, Math.max(0, text.lastIndexOf('&')));
    try {
      return Arrays.stream(whole.split("&"))
          .filter(pair -> pair.startsWith(name + "="))
          .map(pair -> pair.substring(name.length() + 1))
          .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
          .findFirst();
    } catch (IllegalArgumentException notEncoded) {
      return Optional.empty();
    }
  }

  private Optional<String> ofParts(String name) throws IOException {
    var reader = new JakartaServletFileUpload<>(DiskFileItemFactory.builder().get());
    if (reader.getBoundary(contentType) == null) {
      return Optional.empty();
    }
    MultipartInput input =
        MultipartInput.builder()
            .setInputStream(new ByteArrayInputStream(bytes))
            .setBoundary(reader.getBoundary(contentType))
            .get();
    boolean more = input.skipPreamble();
    while (more) {
      String field = reader.getFieldName(reader.getParsedHeaders(input.readHeaders()));
      ByteArrayOutputStream value = new ByteArrayOutputStream();
      input.readBodyData(value);
      if (name.equals(field)) {
        return Optional.of(value.toString(StandardCharsets.UTF_8));
      }
      more = input.readBoundary();
    }
    return Optional.empty();
  }
}
