package fi.luukku.site.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** A {@code fieldset} around choices, described by their hint and error. */
@FacesComponent("fi.luukku.Fieldset")
public class Fieldset extends UIComponentBase {
  public Fieldset() {
    setRendererType(null);
  }

  @Override
  public String getFamily() {
    return "fi.luukku.Fieldset";
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    pushComponentToEL(context, this);
    FieldsBacking fields = CDI.current().select(FieldsBacking.class).get();
    String describedBy =
        fields.describedBy(
            (String) getAttributes().get("describedBy"), (String) getAttributes().get("hint"));
    ResponseWriter writer = context.getResponseWriter();
    writer.startElement("fieldset", this);
    if (describedBy != null) {
      writer.writeAttribute("aria-describedby", describedBy, null);
    }
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    context.getResponseWriter().endElement("fieldset");
    popComponentFromEL(context);
  }
}
