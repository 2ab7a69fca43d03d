package fi.luukku.acceptance.rush;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The fields of a form, with the values that the page gave them and a button pressed. */
record Fields(Map<String, String> values) {

  /**
   * @param button selects the button; its form is the one that is sent
   */
  static Fields pressing(String page, String button) {
    Element pressed = Jsoup.parse(page).selectFirst(button);
    if (pressed == null) {
      throw new IllegalStateException(
          "The page has no " + button + ": " + Jsoup.parse(page).text());
    }
    Element form = pressed.closest("form");
    Map<String, String> values = new LinkedHashMap<>();
    for (Element input : form.select("input[name]:not([type=checkbox]), textarea[name]")) {
      values.put(input.attr("name"), input.val());
    }
    for (Element select : form.select("select[name]")) {
      values.put(select.attr("name"), select.select("option").first().val());
    }
    values.put(pressed.attr("name"), pressed.val());
    return new Fields(values);
  }

  /** The same, with the choices that the page shows as made. */
  static Fields shown(String page, String button) {
    Fields fields = pressing(page, button);
    for (Element radio : Jsoup.parse(page).select("input[type=radio][checked]")) {
      fields = fields.with(radio.attr("name"), radio.val());
    }
    return fields;
  }

  Fields with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.put(name, value);
    return new Fields(changed);
  }

  String get(String name) {
    return values.get(name);
  }

  String written() {
    return values.entrySet().stream()
        .map(one -> encode(one.getKey()) + "=" + encode(one.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
