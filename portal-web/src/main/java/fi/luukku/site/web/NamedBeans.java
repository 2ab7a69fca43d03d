package fi.luukku.site.web;

import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Beans by the name that pages know them by. Names are those in our pages: there is no more. */
final class NamedBeans {
  private final Map<String, Optional<Bean<?>>> found = new ConcurrentHashMap<>();

  /** Asked for once: CDI finds out whose it is by walking the stack. */
  private volatile BeanManager manager;

  /**
   * The request's instance itself, not the proxy that would look it up at each question; null where
   * no bean has the name, or one without a scope of its own.
   */
  Object instance(String name) {
    return found.computeIfAbsent(name, this::find).map(this::instance).orElse(null);
  }

  private Optional<Bean<?>> find(String name) {
    Bean<?> bean = manager().resolve(manager().getBeans(name));
    return Optional.<Bean<?>>ofNullable(bean)
        .filter(one -> manager().isNormalScope(one.getScope()));
  }

  private <T> T instance(Bean<T> bean) {
    Context scope = manager().getContext(bean.getScope());
    return scope.get(bean, manager().createCreationalContext(bean));
  }

  private BeanManager manager() {
    if (manager == null) {
      manager = CDI.current().getBeanManager();
    }
    return manager;
  }
}
