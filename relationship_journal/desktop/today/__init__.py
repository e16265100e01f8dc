"""The Today page: what matters now, a section a module, each rebuilt only when its part changed."""
