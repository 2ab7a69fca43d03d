package fi.luukku.acceptance.faults;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A form as the page had it, to be filled in, changed and sent by whoever means well or ill. */
final class WebForm {
  /** A file to send, its name as it is written into the request. */
  record Upload(String field, String name, String type, byte[] content) {}

  private static final String MAIN =
      "button[name]:not(.visually-hidden):not(.quiet), input[type=submit]:not(.quiet)";
  static final String BOUNDARY = "----luukku-faults";

  private URI action;
  private boolean multipart;
  private final Element element;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final List<Upload> uploads = new ArrayList<>();

  private WebForm(URI action, boolean multipart, Element element) {
    this.action = action;
    this.multipart = multipart;
    this.element = element;
  }

  static WebForm of(Element form) {
    boolean multipart = form.attr("enctype").startsWith("multipart");
    WebForm made = new WebForm(URI.create(form.absUrl("action")), multipart, form);
    form.select("input, textarea, select").forEach(made::take);
    return made;
  }

  /** A form that no page has. */
  static WebForm forged(URI action, boolean multipart) {
    return new WebForm(action, multipart, new Element("form"));
  }

  private void take(Element input) {
    String name = input.attr("name");
    switch (input.normalName() + input.attr("type")) {
      case "inputsubmit", "inputfile", "inputbutton", "inputimage" -> {}
      case "inputradio", "inputcheckbox" -> {
        if (input.hasAttr("checked")) {
          plus(name, input.val());
        }
      }
      case "textarea" -> plus(name, input.wholeText());
      case "select" -> input.select("option[selected]").forEach(one -> plus(name, one.val()));
      default -> plus(name, input.val());
    }
  }

  WebForm plus(String name, String value) {
    if (!name.isEmpty()) {
      fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
    return this;
  }

  WebForm with(String name, String value) {
    fields.remove(name);
    return plus(name, value);
  }

  /** Fills in a question of a form definition. */
  WebForm answer(String question, String value) {
    return with("q." + question, value);
  }

  WebForm without(String name) {
    fields.remove(name);
    return this;
  }

  WebForm file(String field, String name, String type, byte[] content) {
    uploads.add(new Upload(field, name, type, content));
    return this;
  }

  /** Presses the first button that the selector finds. */
  WebForm press(String selector) {
    Element button = element.selectFirst(selector);
    if (button == null) {
      throw new AssertionError("No button " + selector + " in " + element.outerHtml());
    }
    return with(button.attr("name"), button.val());
  }

  /** Presses the button that goes on: the main one, or a quiet one where there is no other. */
  WebForm press() {
    boolean main = element.selectFirst(MAIN) != null;
    return press(main ? MAIN : "button[name], input[type=submit]");
  }

  /** The same fields, sent elsewhere without files, as a script of the page does. */
  WebForm at(String path) {
    action = action.resolve(path);
    multipart = false;
    return this;
  }

  String value(String name) {
    return fields.getOrDefault(name, List.of("")).get(0);
  }

  List<String> names() {
    return List.copyOf(fields.keySet());
  }

  URI action() {
    return action;
  }

  String contentType() {
    return multipart
        ? "multipart/form-data; boundary=" + BOUNDARY
        : "application/x-www-form-urlencoded";
  }

  /** The same as an address: what a link on another site would carry. */
  String asLink() {
    return action + (action.getRawQuery() == null ? "?" : "&") + encoded();
  }

  byte[] body() {
    return multipart ? parts() : encoded().getBytes(StandardCharsets.US_ASCII);
  }

  private String encoded() {
    return fields.entrySet().stream()
        .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)))
        .collect(Collectors.joining("&"));
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private byte[] parts() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    fields.forEach(
        (name, values) ->
            values.forEach(value -> part(out, name, "", value.getBytes(StandardCharsets.UTF_8))));
    for (Upload file : uploads) {
      String more = "; filename=\"" + file.name() + "\"\r\nContent-Type: " + file.type();
      part(out, file.field(), more, file.content());
    }
    out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static void part(ByteArrayOutputStream out, String name, String more, byte[] content) {
    String head =
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\""
            + name
            + "\""
            + more
            + "\r\n\r\n";
    out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(content);
    out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  static String parameter(URI address, String name) {
    String query = address.getRawQuery() == null ? "" : address.getRawQuery();
    for (String pair : query.split("&")) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
      }
    }
    return "";
  }
}
