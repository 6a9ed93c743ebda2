package org.mitate.paper;

import java.util.List;
import java.util.Map;
import org.mitate.shared.Box;

/// Where the fields of a form stand on its printed pages.
///
/// Fields are called as in the wizard where a cell holds one of its entries; `signature` and
/// `consentSignature` are the places for a name written by hand.
///
/// @param pages for each page the boxes of its fields
public record FieldMap(List<Map<String, Box>> pages) {

    /// @param page counted from 1
    public Map<String, Box> on(int page) {
        return page > pages.size() ? Map.of() : pages.get(page - 1);
    }
}
