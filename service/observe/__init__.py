"""What operators see of the worker."""
