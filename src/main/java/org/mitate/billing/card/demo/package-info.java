/// The invented card gateway of the demo hospital: no money, no numbers, labelled on every page.
@NullMarked
@NamedInterface("demo-card")
package org.mitate.billing.card.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
