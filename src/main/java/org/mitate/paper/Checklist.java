package org.mitate.paper;

import java.util.List;

/// What is to be done and sent in this very case, to tick off at the kitchen table (チェックリスト).
///
/// @param steps what to do, in order
public record Checklist(
        Letterhead letterhead, String number, int edition, List<String> steps, List<Item> items)
        implements Paper {

    /// @param how by which way it may come, such as FAXまたは郵送
    public record Item(String name, String remark, String how) {}

    @Override
    public String title() {
        return "お送りいただく前のチェックリスト";
    }
}
