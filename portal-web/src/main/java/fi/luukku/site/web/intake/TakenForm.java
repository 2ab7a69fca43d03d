package fi.luukku.site.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;

/** The fields and files of a form that has come in; large ones lie on disk until it is closed. */
final class TakenForm implements AutoCloseable {
  private static final int MOST_FIELDS = 2_000;
  private static final int IN_MEMORY = 16_384;
  private static final int TOO_LARGE = 413;
  private static final int BROKEN = 400;

  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final List<TakenPart> parts = new ArrayList<>();
  private final long mostWords;
  private int count;
  private long words;

  private TakenForm(long mostWords) {
    this.mostWords = mostWords;
  }

  /** What a request without a body has. */
  static TakenForm empty() {
    return new TakenForm(0);
  }

  /**
   * @throws BodyRefused where it is no form, or has too much of something
   */
  static TakenForm read(HttpServletRequest request, Intake taken, long mostWords, Path folder)
      throws IOException {
    TakenForm form = new TakenForm(mostWords);
    try {
      switch (BodyKind.of(request.getContentType())) {
        case FILES -> form.readParts(new TakenRequest(request, taken::read, empty()), folder);
        case WORDS -> form.readWords(taken);
        case OTHER -> {}
      }
      return form;
    } catch (IOException | IllegalArgumentException broken) {
      form.close();
      throw broken instanceof BodyRefused refused
          ? refused
          : new BodyRefused(BROKEN, "The form is broken: " + broken.getMessage());
    }
  }

  private void readWords(Intake taken) throws IOException {
    try (InputStream in = taken.read()) {
      String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      for (String pair : text.split("&")) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        if (!name.isEmpty()) {
          add(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
      }
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private void readParts(HttpServletRequest request, Path folder) throws IOException {
    var factory =
        DiskFileItemFactory.builder()
            .setPath(folder)
            .setThreshold(IN_MEMORY)
            .setCharset(StandardCharsets.UTF_8)
            .get();
    try {
      for (DiskFileItem item : new PartReader(factory, MOST_FIELDS).parseRequest(request)) {
        take(item);
      }
    } catch (FileUploadSizeException tooMuch) {
      throw new BodyRefused(TOO_LARGE, tooMuch.getMessage());
    } catch (FileUploadException broken) {
      throw new BodyRefused(BROKEN, broken.getMessage());
    }
  }

  private void take(DiskFileItem item) throws IOException {
    TakenPart part = new TakenPart(item);
    parts.add(part);
    if (part.getSubmittedFileName() != null) {
      return;
    }
    words += item.getSize();
    if (words > mostWords) {
      throw new BodyRefused(TOO_LARGE, "More words than a form may have.");
    }
    add(item.getFieldName(), item.getString(StandardCharsets.UTF_8));
  }

  private void add(String name, String value) throws BodyRefused {
    if (++count > MOST_FIELDS) {
      throw new BodyRefused(TOO_LARGE, "More fields than a form may have.");
    }
    fields.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
  }

  Map<String, List<String>> fields() {
    return fields;
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  @Override
  public void close() throws IOException {
    for (TakenPart part : parts) {
      part.delete();
    }
  }
}
