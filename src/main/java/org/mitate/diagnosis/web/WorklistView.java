package org.mitate.diagnosis.web;

import java.util.List;
import org.mitate.diagnosis.CategoryLoad;

/// The specialist's work: what waits, and what was settled lately.
///
/// @param categories those that the specialist reads
/// @param chosen code of the category that is shown alone; empty for all
public record WorklistView(
        List<Category> categories,
        String chosen,
        List<OrderLine> pending,
        List<OrderLine> settled) {

    /// @param loads how many orders wait, and with whom
    public record Category(String code, String name, List<CategoryLoad> loads) {
        public int waiting() {
            return loads.stream().mapToInt(CategoryLoad::orders).sum();
        }
    }

    public int waiting() {
        return categories.stream().mapToInt(Category::waiting).sum();
    }
}
