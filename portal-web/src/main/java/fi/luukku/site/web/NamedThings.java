package fi.luukku.site.web;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the names of a page stand for, kept while one request is answered. */
final class NamedThings {
  /** Names that Faces gives a meaning; that goes before ours. */
  private static final Set<String> OF_FACES =
      Set.of(
          "application",
          "applicationScope",
          "cc",
          "component",
          "cookie",
          "externalContext",
          "facesContext",
          "flash",
          "flowScope",
          "header",
          "headerValues",
          "initParam",
          "param",
          "paramValues",
          "request",
          "requestScope",
          "resource",
          "session",
          "sessionScope",
          "view",
          "viewScope");

  private final Map<String, Object> kept = new HashMap<>();
  private final FacesContext faces;
  private final NamedBeans beans;
  private boolean personal;

  private NamedThings(FacesContext faces, NamedBeans beans) {
    this.faces = faces;
    this.beans = beans;
  }

  static NamedThings of(ELContext context, NamedBeans beans) {
    NamedThings things = (NamedThings) context.getContext(NamedThings.class);
    if (things == null) {
      FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
      things = new NamedThings(faces, beans);
      context.putContext(NamedThings.class, things);
    }
    return things;
  }

  /** Those of a page that has asked something already. */
  static NamedThings of(FacesContext faces) {
    return (NamedThings) faces.getELContext().getContext(NamedThings.class);
  }

  /** Something was asked whose answer is not for everybody. */
  void sawPersonal() {
    personal = true;
  }

  /** Whether something personal was asked since the last time that this was asked. */
  boolean forgetPersonal() {
    boolean seen = personal;
    personal = false;
    return seen;
  }

  /** Null is kept too: an attribute that a tag was not given is asked for again and again. */
  void keep(String name, Object thing) {
    kept.put(name, thing);
  }

  /** Whether the name was asked for before and stood for nothing. */
  boolean isNothing(String name) {
    return kept.containsKey(name) && kept.get(name) == null;
  }

  /** A bean, or what a repeated part has its name for; null where it is neither. */
  Object find(String name) {
    Object known = kept.get(name);
    if (known != null || OF_FACES.contains(name)) {
      return known;
    }
    Object bean = beans.instance(name);
    if (bean != null) {
      keep(name, bean);
      return bean;
    }
    return faces.getExternalContext().getRequestMap().get(name);
  }
}
