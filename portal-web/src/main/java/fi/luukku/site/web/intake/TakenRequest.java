package fi.luukku.site.web.intake;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The request with its body taken in: nothing that reads it waits for the network. */
final class TakenRequest extends HttpServletRequestWrapper {
  /** Opens the body from its beginning. */
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  private final Source source;
  private final TakenForm form;
  private Map<String, String[]> parameters;

  TakenRequest(HttpServletRequest request, Source source, TakenForm form) {
    super(request);
    this.source = source;
    this.form = form;
  }

  /** Where nobody takes bodies in. */
  static TakenRequest withoutBody(HttpServletRequest request) {
    return new TakenRequest(request, InputStream::nullInputStream, TakenForm.empty());
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new Body(source.open());
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8));
  }

  @Override
  public Collection<Part> getParts() throws ServletException {
    if (!BodyKind.of(getContentType()).isMultipart()) {
      throw new ServletException("The request is not a multipart/form-data one.");
    }
    return form.parts();
  }

  @Override
  public Part getPart(String name) throws ServletException {
    return getParts().stream().filter(part -> name.equals(part.getName())).findFirst().orElse(null);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    if (parameters == null) {
      Map<String, List<String>> all = new LinkedHashMap<>();
      super.getParameterMap().forEach((name, values) -> all.put(name, Arrays.asList(values)));
      form.fields()
          .forEach(
              (name, values) -> {
                List<String> both = new ArrayList<>(all.getOrDefault(name, List.of()));
                both.addAll(values);
                all.put(name, both);
              });
      Map<String, String[]> found = new LinkedHashMap<>();
      all.forEach((name, values) -> found.put(name, values.toArray(String[]::new)));
      parameters = Collections.unmodifiableMap(found);
    }
    return parameters;
  }

  @Override
  public String getParameter(String name) {
    String[] values = getParameterMap().get(name);
    return values == null ? null : values[0];
  }

  @Override
  public String[] getParameterValues(String name) {
    String[] values = getParameterMap().get(name);
    return values == null ? null : values.clone();
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }

  /** All there already. */
  private static final class Body extends ServletInputStream {
    private final InputStream in;
    private boolean ended;

    Body(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int octet = in.read();
      ended = octet < 0;
      return octet;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = in.read(bytes, from, length);
      ended = count < 0;
      return count;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }

    @Override
    public boolean isFinished() {
      return ended;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("The body is there already.");
    }
  }
}
