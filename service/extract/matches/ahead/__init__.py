"""Matches to come, as prose tells them: one module for each way of saying who meets whom next.

What has been played is ``results``' business.
"""
