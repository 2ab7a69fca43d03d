package fi.luukku.site.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.render.FacesRenderer;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Draws one choice (radio buttons) or many (checkboxes) as plain labelled inputs; those of Faces
 * come as a table. A value that was not offered is refused, whoever sends it.
 */
@FacesRenderer(componentFamily = "jakarta.faces.Input", rendererType = ChoicesRenderer.TYPE)
public class ChoicesRenderer extends Renderer {
  public static final String TYPE = "fi.luukku.Choices";

  @Override
  public void decode(FacesContext context, UIComponent component) {
    Map<String, String[]> parameters = context.getExternalContext().getRequestParameterValuesMap();
    String[] sent = parameters.getOrDefault(component.getClientId(context), new String[0]);
    ((UIInput) component).setSubmittedValue(sent);
  }

  @Override
  public Object getConvertedValue(FacesContext context, UIComponent component, Object submitted)
      throws ConverterException {
    List<String> sent = List.of((String[]) submitted);
    List<String> offered = options(component).stream().map(Option::value).toList();
    if (!offered.containsAll(sent)) {
      String words = Texts.text(Faces.language(), "site", "field.error.not_offered");
      throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }
    if (isMany(component)) {
      return sent;
    }
    return sent.isEmpty() ? null : sent.get(0);
  }

  @Override
  public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
    List<String> chosen = chosen((UIInput) component);
    int index = 0;
    for (Option option : options(component)) {
      encode(context, component, option, index++, chosen.contains(option.value()));
    }
  }

  private static void encode(
      FacesContext context, UIComponent component, Option option, int index, boolean checked)
      throws IOException {
    ResponseWriter writer = context.getResponseWriter();
    String name = component.getClientId(context);
    // The first carries the id of the whole, so that a link of the error summary finds it.
    String id = index == 0 ? name : name + "-" + index;
    writer.startElement("label", component);
    writer.writeAttribute("class", "choice", null);
    writer.startElement("input", component);
    writer.writeAttribute("type", isMany(component) ? "checkbox" : "radio", null);
    writer.writeAttribute("id", id, null);
    writer.writeAttribute("name", name, null);
    writer.writeAttribute("value", option.value(), null);
    if (checked) {
      writer.writeAttribute("checked", "checked", null);
    }
    writer.endElement("input");
    encodeWords(writer, option);
    writer.endElement("label");
  }

  private static void encodeWords(ResponseWriter writer, Option option) throws IOException {
    writer.startElement("span", null);
    writer.writeText(option.label(), null);
    if (!option.hint().isEmpty()) {
      writer.startElement("span", null);
      writer.writeAttribute("class", "choice-hint", null);
      writer.writeText(option.hint(), null);
      writer.endElement("span");
    }
    writer.endElement("span");
  }

  private static List<String> chosen(UIInput input) {
    Object value = input.getSubmittedValue() != null ? input.getSubmittedValue() : input.getValue();
    if (value instanceof String[] sent) {
      return List.of(sent);
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(Objects::toString).toList();
    }
    return value == null ? List.of() : List.of(value.toString());
  }

  private static List<Option> options(UIComponent component) {
    Object options = component.getAttributes().get("options");
    if (options instanceof Option[] array) {
      return Arrays.asList(array);
    }
    return options instanceof Collection<?> many
        ? many.stream().map(Option.class::cast).toList()
        : List.of();
  }

  private static boolean isMany(UIComponent component) {
    return Boolean.parseBoolean(String.valueOf(component.getAttributes().get("many")));
  }
}
