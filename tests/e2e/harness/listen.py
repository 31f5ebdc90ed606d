"""Writes down every IP packet on a network interface: listen.py INTERFACE FILE. The file exists once it listens."""

import socket
import sys

interface, path = sys.argv[1:]
listener = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.ntohs(3))
listener.bind((interface, 0))
with open(path, "w", buffering=1) as seen:
    while True:
        packet, address = listener.recvfrom(65535)
        kind = {0x0800: "IPv4", 0x86DD: "IPv6", 0x0806: "ARP"}.get(address[1], hex(address[1]))
        if kind == "IPv4":
            to = ".".join(str(byte) for byte in packet[16:20])
            seen.write(f"{kind} {packet[9]} {to}\n")
        elif kind == "ARP":
            seen.write(f"{kind} {'.'.join(str(byte) for byte in packet[24:28])}\n")
        else:
            seen.write(f"{kind} {packet[6] if kind == 'IPv6' else ''}\n")
