package fi.luukku.site.web;

import jakarta.inject.Named;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What pages may ask of an object of ours, looked up once a class. */
final class Questions {
  private static final String OURS = "fi.luukku.";

  private static final ClassValue<Questions> KNOWN =
      new ClassValue<>() {
        @Override
        protected Questions computeValue(Class<?> type) {
          return new Questions(type);
        }
      };

  private final Map<String, Question> properties = new HashMap<>();

  /** Methods by name; those of one name and as many parameters are left to Expression Language. */
  private final Map<String, List<Question>> methods;

  private Questions(Class<?> type) {
    List<Method> open =
        type.getName().startsWith(OURS)
            ? Arrays.stream(type.getMethods()).filter(Questions::isOpen).toList()
            : List.of();
    open.forEach(method -> method.setAccessible(true));
    List<Question> questions =
        open.stream().map(method -> new Question(method, isForEverybody(type, method))).toList();
    methods = questions.stream().collect(Collectors.groupingBy(one -> one.method().getName()));
    if (type.isRecord()) {
      keep(questions, Method::getName);
    }
    keep(questions, method -> nameAfter("is", method));
    keep(questions, method -> nameAfter("get", method));
  }

  /** The method behind a property; null where the class is not ours or has none. */
  static Question property(Object base, Object property) {
    return property instanceof String name ? KNOWN.get(base.getClass()).properties.get(name) : null;
  }

  /** The one method of this name that takes so many arguments; null where it is not one of ours. */
  static Question method(Object base, Object name, Object[] arguments) {
    if (base == null || !(name instanceof String)) {
      return null;
    }
    Question found = null;
    int count = arguments == null ? 0 : arguments.length;
    for (Question one : KNOWN.get(base.getClass()).methods.getOrDefault(name, List.of())) {
      boolean fits = one.method().getParameterCount() == count;
      if (one.method().isVarArgs() || (fits && found != null)) {
        return null;
      }
      found = fits ? one : found;
    }
    return found;
  }

  private void keep(List<Question> questions, Function<Method, String> naming) {
    for (Question one : questions) {
      Method method = one.method();
      String name = method.getParameterCount() == 0 ? naming.apply(method) : null;
      if (name != null && method.getReturnType() != void.class) {
        properties.putIfAbsent(name, one);
      }
    }
  }

  /** Records and values are what a bean answered: the bean was asked before. */
  private static boolean isForEverybody(Class<?> type, Method method) {
    Class<?> written = method.getDeclaringClass();
    return !type.isAnnotationPresent(Named.class) && !written.isAnnotationPresent(Named.class)
        || written.isAnnotationPresent(ForEverybody.class)
        || method.isAnnotationPresent(ForEverybody.class);
  }

  private static boolean isOpen(Method method) {
    return !Modifier.isStatic(method.getModifiers())
        && !method.isBridge()
        && method.getDeclaringClass() != Object.class;
  }

  /** {@code isOpen} is the property open; only a boolean is asked by "is". */
  private static String nameAfter(String prefix, Method method) {
    String name = method.getName();
    boolean fits =
        name.startsWith(prefix)
            && name.length() > prefix.length()
            && (prefix.equals("get") || method.getReturnType() == boolean.class);
    return fits ? Introspector.decapitalize(name.substring(prefix.length())) : null;
  }
}
