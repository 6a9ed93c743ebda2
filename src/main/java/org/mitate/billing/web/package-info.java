/// The counter's pages: what is due, a bill, the receipts.
@NullMarked
package org.mitate.billing.web;

import org.jspecify.annotations.NullMarked;
