enum TabulationPlaceholder {}
