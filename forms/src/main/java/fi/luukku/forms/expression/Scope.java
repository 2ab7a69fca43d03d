package fi.luukku.forms.expression;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.StructType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the expressions of one form can name, with types, options and decimals. */
public final class Scope {

  private final Map<String, CelType> types = new HashMap<>();
  private final Map<String, List<String>> options = new HashMap<>();
  private final Map<String, Integer> decimals = new HashMap<>();
  private final List<CelType> rowTypes = new ArrayList<>();

  /** An answer or a part of one. */
  public void add(String name, ExpressionType type) {
    Types.of(type).ifPresent(it -> types.put(name, it));
  }

  /** A table: its rows, and each column as the list of its cells. */
  public void addTable(String table, Map<String, ExpressionType> columns) {
    Map<String, CelType> cells = new HashMap<>();
    columns.forEach((column, type) -> Types.of(type).ifPresent(it -> cells.put(column, it)));
    CelType row =
        StructType.create(
            rowType(table),
            ImmutableSet.copyOf(cells.keySet()),
            column -> Optional.ofNullable(cells.get(column)));
    rowTypes.add(row);
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
    return new CelTypeProvider() {
      @Override
      public ImmutableCollection<CelType> types() {
        return ImmutableList.copyOf(rowTypes);
      }

      @Override
      public Optional<CelType> findType(String name) {
        return rowTypes.stream().filter(type -> type.name().equals(name)).findFirst();
      }
    };
  }

  private static final String ROW = "row.of.";

  private static String rowType(String table) {
    return ROW + table;
  }
}
