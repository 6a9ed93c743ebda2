package org.mitate.ledger;

/// Tells from where the present request comes; offered by the staff room.
public interface Visits {

    Visit present();
}
