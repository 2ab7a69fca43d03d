package fi.luukku.forms.expression;

import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.StructType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the expressions of one form can name, with types, options and decimals. */
public final class Scope {

  private static final String ROW = "row.of.";

  private final Map<String, CelType> types = new HashMap<>();
  private final Map<String, List<String>> options = new HashMap<>();
  private final Map<String, Integer> decimals = new HashMap<>();
  private final Map<String, CelType> rowTypes = new HashMap<>();

  /** An answer or a part of one. */
  public void add(String name, ExpressionType type) {
    Types.of(type).ifPresent(it -> types.put(name, it));
  }

  /** A table: its rows, and each column as the list of its cells. */
  public void addTable(String table, Map<String, ExpressionType> columns) {
    ImmutableMap.Builder<String, CelType> typed = ImmutableMap.builder();
    columns.forEach((column, type) -> Types.of(type).ifPresent(it -> typed.put(column, it)));
    ImmutableMap<String, CelType> cells = typed.buildOrThrow();
    CelType row =
        StructType.create(
            rowType(table), cells.keySet(), column -> Optional.ofNullable(cells.get(column)));
    rowTypes.put(row.name(), row);
    types.put(table, Types.listOf(row));
    cells.forEach((column, type) -> types.put(table + "." + column, Types.listOf(type)));
  }

  /** Which options an answer, or the cells of a column, can be. */
  public void addOptions(String name, List<String> of) {
    options.put(name, of);
  }

  /** How many decimals an amount, or the cells of a column, can have. */
  public void addDecimals(String name, int most) {
    decimals.put(name, most);
  }

  public boolean has(String name) {
    return types.containsKey(name);
  }

  Optional<CelType> find(String name) {
    return Optional.ofNullable(types.get(name));
  }

  Optional<List<String>> optionsOf(String name) {
    return Optional.ofNullable(options.get(name));
  }

  int decimalsOf(String name) {
    return decimals.getOrDefault(name, 0);
  }

  /** The table whose row has the type; empty when the type is no row. */
  static Optional<String> tableOf(CelType type) {
    return type instanceof StructType
        ? Optional.of(type.name().substring(ROW.length()))
        : Optional.empty();
  }

  CelTypeProvider rowTypes() {
    return new RowTypes(ImmutableMap.copyOf(rowTypes));
  }

  private static String rowType(String table) {
    return ROW + table;
  }
}
