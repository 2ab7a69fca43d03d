package fi.luukku.site.web;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.enterprise.inject.spi.ProcessSessionBean;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who injects a desk gets the one reference that all have. A reference to a stateless bean knows
 * nothing of who holds it, yet the server makes a new one, by a look into its directory, for each
 * field of each bean of each request: an eighth of the work of a page (docs/adr/0048).
 */
public class SharedDesks implements Extension {
  private final Map<Class<?>, Bean<?>> desks = new ConcurrentHashMap<>();
  private final Map<Class<?>, Object> references = new ConcurrentHashMap<>();

  /** Where such a reference is injected. */
  @Qualifier
  @Retention(RetentionPolicy.RUNTIME)
  @interface Shared {}

  private static final class OfAll extends AnnotationLiteral<Shared> implements Shared {
    private static final long serialVersionUID = 1L;
    private static final OfAll INSTANCE = new OfAll();
  }

  <T, X> void point(@Observes ProcessInjectionPoint<T, X> point) {
    if (point.getInjectionPoint().getType() instanceof Class<?> type
        && type.isAnnotationPresent(Stateless.class)) {
      point.configureInjectionPoint().qualifiers(OfAll.INSTANCE);
    }
  }

  /** Kept, since the manager that an extension gets does not find the beans of all archives. */
  <T> void desk(@Observes ProcessSessionBean<T> found) {
    Class<?> type = found.getAnnotatedBeanClass().getJavaClass();
    if (type.isAnnotationPresent(Stateless.class)) {
      desks.put(type, found.getBean());
    }
  }

  void share(@Observes AfterBeanDiscovery discovered, BeanManager manager) {
    for (Class<?> desk : desks.keySet()) {
      discovered
          .addBean()
          .beanClass(desk)
          .types(desk)
          .qualifiers(OfAll.INSTANCE)
          .createWith(context -> references.computeIfAbsent(desk, type -> find(manager, type)));
    }
  }

  private Object find(BeanManager manager, Class<?> desk) {
    Bean<?> bean = desks.get(desk);
    CreationalContext<?> forEver = manager.createCreationalContext(bean);
    return manager.getReference(bean, desk, forEver);
  }
}
