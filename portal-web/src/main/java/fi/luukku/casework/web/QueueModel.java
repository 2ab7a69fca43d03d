package fi.luukku.casework.web;

import fi.luukku.casework.QueueRow;
import fi.luukku.shared.Page;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * A page of the desk for PrimeFaces' table. What is asked for is read from the request ({@link
 * DeskAddress}), so the page is there when the table asks, and is read once.
 */
class QueueModel extends LazyDataModel<QueueRow> {
  private static final long serialVersionUID = 1L;

  private final transient Supplier<Page<QueueRow>> page;

  QueueModel(Supplier<Page<QueueRow>> page) {
    this.page = page;
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return Math.toIntExact(page.get().total());
  }

  @Override
  public List<QueueRow> load(
      int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    return page.get().items();
  }

  @Override
  public String getRowKey(QueueRow row) {
    return row.facts().number().value();
  }
}
