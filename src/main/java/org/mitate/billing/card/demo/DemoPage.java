package org.mitate.billing.card.demo;

import org.mitate.shared.Yen;

/// A page of the invented gateway.
///
/// @param yen to be held; nothing on a page that registers
/// @param back where the browser goes afterwards
/// @param card the chosen one, or empty
/// @param money the name of the amount that is held by it
public record DemoPage(String ref, Yen yen, boolean hold, String back, String card, String money) {}
