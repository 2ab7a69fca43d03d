package fi.luukku.site.web;

import jakarta.el.ELResolver;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;

/**
 * Puts {@link PageResolver} before the resolvers of Faces and CDI; one that {@code
 * faces-config.xml} names would come after them.
 */
public class PageApplication extends ApplicationWrapper {
  private volatile PageResolver resolver;

  PageApplication(Application wrapped) {
    super(wrapped);
  }

  @Override
  public ELResolver getELResolver() {
    if (resolver == null) {
      resolver = new PageResolver(super.getELResolver());
    }
    return resolver;
  }

  /** Named in {@code faces-config.xml}. */
  public static class Factory extends ApplicationFactory {
    private volatile Application application;

    public Factory(ApplicationFactory wrapped) {
      super(wrapped);
    }

    @Override
    public Application getApplication() {
      if (application == null) {
        application = new PageApplication(getWrapped().getApplication());
      }
      return application;
    }

    @Override
    public void setApplication(Application other) {
      application = null;
      getWrapped().setApplication(other);
    }
  }
}
