package fi.luukku.site.web.admission;

import fi.luukku.identity.Door;
import fi.luukku.identity.Secrets;
import fi.luukku.site.web.ArrivalFilter;
import fi.luukku.site.web.Faces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When the button of a form was pressed: when the head of the request arrived at this node, or, of
 * a form that found no room and was handed back, when it came the first time.
 */
@ApplicationScoped
public class Pressed {
  private static final String PURPOSE = "forms handed back";

  @Inject Secrets secrets;
  @Inject Clock clock;

  /** Of the request that is being served. */
  public Instant now() {
    return at(Faces.request());
  }

  Instant at(HttpServletRequest request) {
    Instant arrived = ArrivalFilter.of(request).orElseGet(clock::instant);
    return Optional.ofNullable(request.getParameter(PressedSeal.FIELD))
        .flatMap(
            written -> seal().read(written, Door.path(request), request.getParameterMap(), arrived))
        .orElse(arrived);
  }

  /** The fields of a form that is handed back, with when it was pressed. */
  Map<String, String[]> withTime(HttpServletRequest request) {
    Map<String, String[]> fields = new LinkedHashMap<>(request.getParameterMap());
    fields.remove(PressedSeal.FIELD);
    String written = seal().write(at(request), Door.path(request), fields);
    fields.put(PressedSeal.FIELD, new String[] {written});
    return fields;
  }

  private PressedSeal seal() {
    return new PressedSeal(words -> secrets.mark(PURPOSE, words));
  }
}
