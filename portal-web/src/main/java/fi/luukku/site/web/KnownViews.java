package fi.luukku.site.web;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the files of our pages lie, looked for once: Faces looks for each part of a page, each time
 * that it is built. What is not there is not remembered, so there are no more than there are files.
 */
public class KnownViews extends ResourceHandlerWrapper {
  private final Map<String, ViewResource> found = new ConcurrentHashMap<>();

  public KnownViews(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public ViewResource createViewResource(FacesContext context, String name) {
    return found.computeIfAbsent(name, any -> super.createViewResource(context, any));
  }
}
