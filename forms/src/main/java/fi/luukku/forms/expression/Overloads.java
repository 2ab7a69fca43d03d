package fi.luukku.forms.expression;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypes;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/** Functions and operators, each declared for the checker and bound for the evaluation at once. */
final class Overloads {

  private final Map<String, List<CelOverloadDecl>> declared = new LinkedHashMap<>();
  private final List<CelFunctionBinding> bound = new ArrayList<>();

  /** What is declared, by name. */
  Map<String, CelFunctionDecl> declarations() {
    Map<String, CelFunctionDecl> all = new LinkedHashMap<>();
    declared.forEach(
        (function, overloads) ->
            all.put(function, CelFunctionDecl.newFunctionDeclaration(function, overloads)));
    return all;
  }

  List<CelFunctionBinding> bindings() {
    return bound;
  }

  <A> void one(String function, CelType result, CelType a, CelFunctionOverload.Unary<A> body) {
    String id = id(function, a);
    declare(function, CelOverloadDecl.newGlobalOverload(id, result, a));
    bound.add(CelFunctionBinding.from(id, Types.classOf(a), body));
  }

  <A, B> void two(
      String function,
      CelType result,
      CelType a,
      CelType b,
      CelFunctionOverload.Binary<A, B> body) {
    String id = id(function, a, b);
    declare(function, CelOverloadDecl.newGlobalOverload(id, result, a, b));
    bound.add(CelFunctionBinding.from(id, Types.classOf(a), Types.classOf(b), body));
  }

  void three(
      String function, CelType result, CelType a, CelType b, CelType c, CelFunctionOverload body) {
    String id = id(function, a, b, c);
    declare(function, CelOverloadDecl.newGlobalOverload(id, result, a, b, c));
    bound.add(
        CelFunctionBinding.from(
            id, List.of(Types.classOf(a), Types.classOf(b), Types.classOf(c)), body));
  }

  /** Written {@code a.function()}. */
  <A> void of(String function, CelType result, CelType a, CelFunctionOverload.Unary<A> body) {
    String id = id("of " + function, a);
    declare(function, CelOverloadDecl.newMemberOverload(id, result, a));
    bound.add(CelFunctionBinding.from(id, Types.classOf(a), body));
  }

  /** Written {@code a.function(b)}. */
  <A, B> void of(
      String function,
      CelType result,
      CelType a,
      CelType b,
      CelFunctionOverload.Binary<A, B> body) {
    String id = id("of " + function, a, b);
    declare(function, CelOverloadDecl.newMemberOverload(id, result, a, b));
    bound.add(CelFunctionBinding.from(id, Types.classOf(a), Types.classOf(b), body));
  }

  /** All six comparisons by one order, so that 1.50 equals 1.5. */
  @SuppressWarnings("Immutable") // an order has no state
  <A, B> void ordered(CelType a, CelType b, ToIntBiFunction<A, B> order) {
    this.<A, B>two("_<_", Types.YES_NO, a, b, (x, y) -> order.applyAsInt(x, y) < 0);
    this.<A, B>two("_<=_", Types.YES_NO, a, b, (x, y) -> order.applyAsInt(x, y) <= 0);
    this.<A, B>two("_>_", Types.YES_NO, a, b, (x, y) -> order.applyAsInt(x, y) > 0);
    this.<A, B>two("_>=_", Types.YES_NO, a, b, (x, y) -> order.applyAsInt(x, y) >= 0);
    this.<A, B>two("_==_", Types.YES_NO, a, b, (x, y) -> order.applyAsInt(x, y) == 0);
    this.<A, B>two("_!=_", Types.YES_NO, a, b, (x, y) -> order.applyAsInt(x, y) != 0);
  }

  /** Only the same or not. */
  void same(CelType type) {
    two("_==_", Types.YES_NO, type, type, Object::equals);
    two("_!=_", Types.YES_NO, type, type, (x, y) -> !x.equals(y));
  }

  private void declare(String function, CelOverloadDecl overload) {
    declared.computeIfAbsent(function, any -> new ArrayList<>()).add(overload);
  }

  private static String id(String function, CelType... types) {
    StringBuilder id = new StringBuilder(function);
    for (CelType type : types) {
      id.append(' ').append(CelTypes.format(type));
    }
    return id.toString();
  }
}
